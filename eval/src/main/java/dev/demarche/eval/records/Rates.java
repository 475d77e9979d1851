package dev.demarche.eval.records;

/**
 * What is right of the matched, each from 0 to 1.
 *
 * @param who every participant there and nobody foreign
 * @param date of the gold events with a date, inside gold's days
 * @param dateExact of these, exactly gold's days
 * @param dateInvented of the gold events without date, those that were given one
 * @param mode of the gold events with a mode
 * @param place of the gold events with a place
 * @param source of the gold events with sources, those that share a word with one
 * @param evidence gold's words lie in the evidence
 * @param relayed of the gold statements with a relaying source
 * @param agreementStatus of the matched agreements
 * @param published of all articles, those with gold's publication date
 * @param textKept of all gold events, those whose words are in the record's text
 */
public record Rates(
    double who,
    double status,
    double date,
    double dateExact,
    double dateInvented,
    double mode,
    double place,
    double source,
    double evidence,
    double relayed,
    double agreementStatus,
    double published,
    double textKept) {}
