package dev.demarche.gather.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "HTTP://Skerry.Example http://skerry.example/",
        "http://skerry.example:80/a#b http://skerry.example/a",
        "https://skerry.example:8443/a?b=c&d https://skerry.example:8443/a?b=c&d",
        "https://skerry.example/näher?q=[1] https://skerry.example/n%C3%A4her?q=%5B1%5D",
        "https://skerry.example/50%/%41 https://skerry.example/50%25/%41",
        "https://fähre.example/ https://xn--fhre-loa.example/",
        "https://[2001:DB8::1]:443/ https://[2001:db8::1]/"
      })
  void of_addresses_areWrittenOut(String text, String address) throws Refusal {
    assertThat(Address.of(text)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skerry.example",
        "/a",
        "http:/skerry.example",
        "http://",
        "http://:80/",
        "http://skerry.example:99999/",
        "http://skerry.example:0/",
        "http://user:word@skerry.example/",
        "http://skerry.example\\@127.0.0.1/",
        "http://[::1/",
        "javascript:alert(1)",
        "file:///etc/hostname"
      })
  void of_whatIsNoAddressOfAPage_isRefused(String text) {
    assertThatThrownBy(() -> Address.of(text)).isInstanceOf(Refusal.class);
  }

  @Test
  void of_veryLong_isRefused() {
    assertThatThrownBy(() -> Address.of("http://skerry.example/" + "a".repeat(9000)))
        .hasMessage("an address longer than 8000 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "/x, http://skerry.example/x",
    "x, http://skerry.example/a/x",
    "?x=1, http://skerry.example/a/b?x=1",
    "../x y, http://skerry.example/x%20y",
    "//other.example/x, http://other.example/x",
    "https://other.example, https://other.example/"
  })
  void resolve_location_countsAgainstTheAddress(String location, String address) throws Refusal {
    assertThat(Address.of("http://skerry.example/a/b?c").resolve(location)).hasToString(address);
  }
}
