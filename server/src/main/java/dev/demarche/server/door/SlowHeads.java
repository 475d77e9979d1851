package dev.demarche.server.door;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections over which the head of a request comes in drops: such a one takes no thread,
 * but the connections that there may be are soon all taken.
 */
public final class SlowHeads implements Connection.Listener {
  private final Scheduler scheduler;
  private final Duration patience;
  private final Map<Connection, Course> courses = new ConcurrentHashMap<>();

  /** What has come over a connection. */
  private static final class Course {
    private int begun;
    private int ended;
    private int before;
    private long bytes;

    /** Whether only bytes came since this was asked last, and no request. */
    private synchronized boolean drips(long now) {
      boolean drips = begun == ended && begun == before && now > bytes;
      before = begun;
      bytes = now;
      return drips;
    }
  }

  /** With a time within which a head has to come. */
  public SlowHeads(Scheduler scheduler, Duration patience) {
    this.scheduler = scheduler;
    this.patience = patience;
  }

  @Override
  public void onOpened(Connection connection) {
    courses.put(connection, new Course());
    lookLater(connection);
  }

  @Override
  public void onClosed(Connection connection) {
    courses.remove(connection);
  }

  private void lookLater(Connection connection) {
    scheduler.schedule(() -> look(connection), patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look(Connection connection) {
    Course course = courses.get(connection);
    if (course == null) {
      return;
    }
    if (course.drips(connection.getBytesIn())) {
      connection.getEndPoint().close();
    } else {
      lookLater(connection);
    }
  }

  /** A request has come. */
  void begun(Request request) {
    Course course = courses.get(request.getConnectionMetaData().getConnection());
    if (course != null) {
      synchronized (course) {
        course.begun++;
      }
    }
  }

  /** It has been answered. */
  void ended(Request request) {
    Course course = courses.get(request.getConnectionMetaData().getConnection());
    if (course != null) {
      synchronized (course) {
        course.ended++;
      }
    }
  }
}
