package dev.demarche.server.hook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Posts by the client of the JDK, which goes anywhere. */
final class PlainSending implements Sending {
  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public Sent post(String url, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return new Sent(
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode(), "");
    } catch (IOException e) {
      return new Sent(0, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Sent(0, "interrupted");
    }
  }
}
