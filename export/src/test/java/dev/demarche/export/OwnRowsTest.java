package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.event.Passage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that we wrote ourselves, read again. */
class OwnRowsTest {
  private record Holding(Set<String> events, Set<String> articles) implements Known {
    @Override
    public boolean event(String id) {
      return events.contains(id);
    }

    @Override
    public boolean article(String address) {
      return articles.contains(address);
    }
  }

  private static Taken again(ImportFormat format, Known known) {
    return Taken.from(format, Written.sample(ExportFormat.valueOf(format.name())).bytes(), known);
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "PLOVER", "POLECAT", "CAMEO"})
  void read_eventOfTheRecord_isLeftOutAndCounted(ImportFormat format) {
    int all = again(format, Known.NOTHING).rows.size();

    Taken taken = again(format, new Holding(Set.of(Sample.CALL), Set.of()));

    assertThat(taken.skipped).contains("an act that this record told itself");
    assertThat(taken.rows).hasSize(all - taken.skipped.size());
  }

  @Test
  void read_rowWhoseArticlesAreAllThere_isLeftOut() {
    List<String> articles =
        Sample.events().get(0).mentions().stream().map(Passage::article).distinct().toList();
    assertThat(articles).hasSizeGreaterThan(1);

    assertThat(addresses(new Holding(Set.of(), Set.copyOf(articles))))
        .doesNotContain("csv:" + Sample.CALL);
    assertThat(addresses(new Holding(Set.of(), Set.of(articles.get(0)))))
        .contains("csv:" + Sample.CALL);
  }

  private static List<String> addresses(Known known) {
    return again(ImportFormat.CSV, known).rows.stream().map(row -> row.article().uri()).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "PLOVER"})
  void read_ownRow_hasTheOutletThatToldIt(ImportFormat format) {
    assertThat(again(format, Known.NOTHING).rows.get(0).article().publisher())
        .isNotNull()
        .isEqualTo(Sample.events().get(0).mentions().get(0).publisher());
  }
}
