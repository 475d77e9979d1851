package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UploadTest {
  private static final String EDGE = "an-edge-of-the-tests";

  @RegisterExtension static final Servers servers = new Servers();
  private static final Served served = servers.adding();

  private static HttpResponse<String> upload(String name, String content, String more) {
    String token = served.page("/read").select("input[name=token]").attr("value");
    String body =
        part("name=\"token\"", token)
            + more
            + part("name=\"file\"; filename=\"" + name + "\"", content)
            + "--"
            + EDGE
            + "--\r\n";
    return served.post("/read", body, "Content-Type", "multipart/form-data; boundary=" + EDGE);
  }

  private static String part(String disposition, String content) {
    return "--"
        + EDGE
        + "\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  @Test
  void file_uploaded_isRead() {
    HttpResponse<String> answer = upload("a.txt", "They agreed.", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body()).select("section.text mark").eachText())
        .containsExactly("They agreed.");
  }

  @Test
  void file_added_isKeptByItsName() {
    HttpResponse<String> answer =
        upload("C:\\\\press\\\\b.txt", "They agreed.", part("name=\"add\"", "true"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(served.chronicle().article("b.txt")).isPresent();
  }

  @Test
  void file_thatIsEmpty_isRefused() {
    assertThat(upload("a.txt", "", "").statusCode()).isEqualTo(400);
  }

  @Test
  void file_thatIsTooLong_isRefused() {
    assertThat(upload("a.txt", "x".repeat(2_000_001), "").statusCode()).isEqualTo(413);
  }
}
