package dev.demarche.gather.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.demarche.gather.Fetched;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages over TLS, from a server whose certificate is made for the name localhost. */
class SecureWebTest {
  private static final char[] WORD = "changeit".toCharArray();

  @TempDir Path folder = Path.of("");

  private SSLContext context;

  @BeforeEach
  void makeCertificate() throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=test",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(WORD),
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, WORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, WORD);
    KeyStore believed = KeyStore.getInstance("PKCS12");
    believed.load(null, WORD);
    believed.setCertificateEntry("test", keys.getCertificate("mykey"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(believed);
    context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
  }

  private String get(Clients clients, String host) throws IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            Site.page("secret page".getBytes(StandardCharsets.UTF_8)).to(exchange);
          }
        });
    server.start();
    try {
      String address = "https://" + host + ":" + server.getAddress().getPort() + "/a";
      return clients.get(address) instanceof Fetched.Refused refused
          ? refused.reason()
          : clients.text(address);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void get_certificateForTheName_isBelieved() throws IOException {
    Clients clients = new Clients().trusting(context.getSocketFactory());

    assertThat(get(clients, "localhost")).isEqualTo("secret page");
  }

  @Test
  void get_certificateForAnotherName_isRefused() throws IOException {
    Clients clients =
        new Clients()
            .trusting(context.getSocketFactory())
            .naming(host -> List.of(InetAddress.getLoopbackAddress()))
            .allowing("other.example");

    assertThat(get(clients, "other.example"))
        .startsWith("cannot be fetched: ")
        .contains("other.example");
  }

  @Test
  void get_certificateOfNobody_isRefused() throws IOException {
    assertThat(get(new Clients(), "localhost")).startsWith("cannot be fetched: ").contains("PKIX");
  }
}
