package dev.demarche.cli.mixed;

import java.util.function.BiFunction;

/**
 * A kind of input.
 *
 * @param name what the file is called behind its number
 * @param due what must come of it
 * @param content makes the bytes from the number, such as {@code n017}, and the news
 */
record Kind(String name, Made.Due due, BiFunction<String, News, byte[]> content) {
  Made make(String number, News news) {
    return new Made(number + "-" + name, content.apply(number, news), due);
  }
}
