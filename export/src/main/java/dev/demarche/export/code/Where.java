package dev.demarche.export.code;

/**
 * Where something lies.
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param rough whether the capital stands for the whole state, or for a place that no table has
 */
public record Where(double latitude, double longitude, boolean rough) {}
