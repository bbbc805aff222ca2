import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * An engine in a JVM of its own: {@code kafka <properties file>} or {@code mongo <port> <data file>}, on the loopback
 * alone. It ends with whoever holds the other end of its standard input, however that one ends.
 */
public final class LocalEngine {
  /** 16 bytes in base64; the same at each start, or the broker refuses its own data. */
  private static final String CLUSTER_ID = "d2Fsa2luZy1oYWxsLTAwMQ";

  public static void main(String[] arguments) throws Exception {
    endWithStandardInput();
    switch (arguments[0]) {
      case "kafka" -> runKafka(arguments[1]);
      case "mongo" -> runMongo(Integer.parseInt(arguments[1]), arguments[2]);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void endWithStandardInput() {
    var watch = new Thread(() -> {
      try {
        System.in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException closed) {
        // As good as its end.
      }
      Runtime.getRuntime().halt(1);
    });
    watch.setDaemon(true);
    watch.start();
  }

  private static void runKafka(String properties) throws Exception {
    String[] format = {"format", "--ignore-formatted", "-t", CLUSTER_ID, "-c", properties};
    if (kafka.tools.StorageTool.execute(format, System.err) != 0) System.exit(1);
    kafka.Kafka.main(new String[] {properties});
  }

  private static void runMongo(int port, String file) throws InterruptedException {
    var store = new MVStore.Builder().fileName(file).autoCommitDisabled().open();
    store.setRetentionTime(0); // Old space is used again at once: safe when the process is killed, not when the power fails.
    new MongoServer(new DurableBackend(store).version(new ModernVersion())).bind("127.0.0.1", port);
    Thread.sleep(Long.MAX_VALUE);
  }

  /** What was answered is in the file, and a file never holds half a command: an H2Backend writes once a second. */
  private static final class DurableBackend extends H2Backend {
    private final ReadWriteLock commands = new ReentrantReadWriteLock();

    DurableBackend(MVStore store) {
      super(store);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
      commands.readLock().lock();
      try {
        return super.handleMessage(message);
      } finally {
        commands.readLock().unlock();
        if (hasUnsavedChanges()) commitBetweenCommands();
      }
    }

    /** Waits for another's commit: from its beginning on the store calls saved what is not in the file yet. */
    private boolean hasUnsavedChanges() {
      commands.readLock().lock();
      try {
        return getMvStore().hasUnsavedChanges();
      } finally {
        commands.readLock().unlock();
      }
    }

    private void commitBetweenCommands() {
      commands.writeLock().lock();
      try {
        commit();
      } finally {
        commands.writeLock().unlock();
      }
    }
  }

  /** Drivers of today refuse the wire version 8 that the server names; the commands that the tests need are there. */
  private record ModernVersion() implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 13;
    }
  }
}
