package dev.demarche.record.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {
  private final Amounts amounts = new Amounts();

  @Test
  void of_numberInWords_isItsValue() {
    assertThat(amounts.of("He asked for twelve hundred cows."))
        .containsExactly(new Amount(1200, "cows", "", "twelve hundred"));
  }

  @Test
  void of_otherWordsForOneThing_countTheSame() {
    assertThat(amounts.of("500 more soldiers, then 700 men"))
        .extracting(Amount::noun)
        .containsExactly("troops", "troops");
  }

  @Test
  void of_aNumberThatIsRejected_isTheOtherOne() {
    assertThat(amounts.of("Not five hundred but 700 men; rather than 90"))
        .extracting(Amount::value)
        .containsExactly(700L);
  }

  @Test
  void of_timeBeforeOrAfter_isNoAmount() {
    assertThat(amounts.of("Ten days after they left, two weeks ago, he asked for 30 days more."))
        .extracting(Amount::value)
        .containsExactly(30L);
  }

  @Test
  void of_moneyTimeAndShares_areOfTheirMeasure() {
    assertThat(amounts.of("$3 billion, 40 minutes, 5 US dollars, 7 per cent, €9, 8% and 20 cows"))
        .extracting(Amount::measure)
        .containsExactly("money", "time", "money", "share", "money", "share", "");
  }

  @Test
  void of_dateOrYear_isNoAmount() {
    assertThat(amounts.of("on 12 May 2031")).isEmpty();
  }
}
