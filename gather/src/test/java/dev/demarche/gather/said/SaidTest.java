package dev.demarche.gather.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-03",
        "20260203",
        "20260203T101500Z",
        "2026-02-03T23:30:00+05:00",
        "2026-02-03 10:15:00",
        "Tue, 03 Feb 2026 10:15:00 GMT",
        "February 3, 2026",
        "3 février 2026",
        "1770113700",
        "1770113700.5",
        "1770113700000"
      })
  void day_usualForms_read(String text) {
    assertThat(new SaidDay().of(text)).isEqualTo(LocalDate.of(2026, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "03/04/2026", "2026-02-31", "0000000000", "1970-01-01"})
  void day_unclear_null(String text) {
    assertThat(new SaidDay().of(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-US, en",
    "EN_gb, en",
    "eng, en",
    "English, en",
    "French, fr",
    "zh-Hans, zh"
  })
  void language_usualForms_read(String text, String code) {
    assertThat(new SaidLanguage().of(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none of these", "?"})
  void language_unknown_null(String text) {
    assertThat(new SaidLanguage().of(text)).isNull();
  }

  @Test
  void toUtf8_bytesOfThatCharset_recoded() {
    byte[] bytes = {(byte) 0xCC, (byte) 0xE8, (byte) 0xF0};

    assertThat(Recoding.toUtf8(bytes, Charset.forName("windows-1251")))
        .isEqualTo("Мир".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void toUtf8_alreadyUtf8_same() {
    byte[] bytes = "Мир".getBytes(StandardCharsets.UTF_8);

    assertThat(Recoding.toUtf8(bytes, Charset.forName("windows-1251"))).isSameAs(bytes);
  }

  @Test
  void toUtf8_pageThatDeclaresItself_same() {
    byte[] bytes = "<meta charset=koi8-r>\u00cc".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Recoding.toUtf8(bytes, Charset.forName("windows-1251"))).isSameAs(bytes);
  }
}
