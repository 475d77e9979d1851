package dev.demarche.record.event;

import java.time.YearMonth;

/**
 * Acts between two parties in a month.
 *
 * @param month the month
 * @param quad class 1 to 4
 * @param events how many acts
 */
public record MonthlyCount(YearMonth month, int quad, int events) {}
