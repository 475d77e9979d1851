package dev.demarche.gather.warc;

import java.io.IOException;

/** A page that is sound and yet not read; the message says why, for people. */
final class Unread extends IOException {
  private static final long serialVersionUID = 1;

  Unread(String why) {
    super(why);
  }
}
