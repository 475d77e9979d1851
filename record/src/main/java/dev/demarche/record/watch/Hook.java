package dev.demarche.record.watch;

import java.time.Instant;

/**
 * Who is told of what a watch finds.
 *
 * @param id its number
 * @param watch the number of the watch
 * @param url where it is told
 * @param secret by which what is told is signed: {@code whsec_} and base64
 * @param position number of the last change of the journal that went into the outbox
 * @param made when it was added
 */
public record Hook(long id, long watch, String url, String secret, long position, Instant made) {
  /** The same at another place of the journal. */
  public Hook at(long number) {
    return new Hook(id, watch, url, secret, number, made);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Hook[id=" + id + ", watch=" + watch + ", url=" + url + "]";
  }
}
