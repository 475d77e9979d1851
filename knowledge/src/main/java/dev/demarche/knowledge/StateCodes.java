package dev.demarche.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What schemes call a state or territory; null where a scheme has no code for it.
 *
 * @param iso3 ISO 3166-1 alpha-3, of former states as it was
 * @param iso2 ISO 3166-1 alpha-2
 * @param isoNumeric ISO 3166-1 numeric, three digits
 * @param fips FIPS 10-4
 * @param cowNumber number in the list of the Correlates of War
 * @param cowLetters abbreviation in that list
 * @param gwNumber number in the list of Gleditsch and Ward
 * @param cameo code of CAMEO's actors
 */
public record StateCodes(
    @Nullable String iso3,
    @Nullable String iso2,
    @Nullable String isoNumeric,
    @Nullable String fips,
    @Nullable String cowNumber,
    @Nullable String cowLetters,
    @Nullable String gwNumber,
    @Nullable String cameo) {
  static StateCodes of(Table.Row row) {
    return new StateCodes(
        row.orNull("iso3"),
        row.orNull("iso2"),
        row.orNull("iso_numeric"),
        row.orNull("fips"),
        row.orNull("cow_num"),
        row.orNull("cow_abb"),
        row.orNull("gw_num"),
        row.orNull("cameo"));
  }
}
