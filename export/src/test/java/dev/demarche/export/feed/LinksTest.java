package dev.demarche.export.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "https://a.example/été https://a.example/%C3%A9t%C3%A9",
        "https://пример.example/b?q=ж#д https://xn--e1afmkfd.example/b?q=%D0%B6#%D0%B4",
        "\"https://a.example/a b|c[1]\" https://a.example/a%20b%7Cc%5B1%5D",
        "https://a.example/50% https://a.example/50%25",
        "https://a.example/\uD83D\uDD4A https://a.example/%F0%9F%95%8A",
        "https://a.example:8080/%C3%A9?a=1&b=2 https://a.example:8080/%C3%A9?a=1&b=2",
        "https://[2001:db8::1]:8080/é https://[2001:db8::1]:8080/%C3%A9",
        "https://faß.example/b https://fa%C3%9F.example/b",
        "/feeds/events.atom?actor=Curaçao /feeds/events.atom?actor=Cura%C3%A7ao"
      })
  void uri_ofAnAddress_isAscii(String address, String uri) {
    assertThat(Links.uri(address)).isEqualTo(uri);
    assertThatCode(() -> new URI(Links.uri(address))).doesNotThrowAnyException();
  }
}
