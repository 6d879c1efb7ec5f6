package io.multicloud.examples.howto;

import io.multicloud.capitalonline.model.BackupStatus;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.model.Backup;
import io.multicloud.capitalonline.mysql.model.BackupType;
import io.multicloud.capitalonline.mysql.model.CreateBackupRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.core.download.DownloadProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** How do I download a backup, and go on where it broke off? */
public final class DownloadBackup {

    private DownloadBackup() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(DownloadBackup::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("multicloud-example");
        Path target = folder.resolve("orders.backup");
        try (CapitalOnlineMysqlClient mysql = clouds.capitalOnline().build()) {
            String instance = running(mysql, SampleOrders.capitalOnline("orders-db"));
            String backup = backUp(mysql, instance, "before release 2.1", EmulatedClouds.INTERVAL);

            List<DownloadProgress> heard = new ArrayList<>();
            try {
                download(mysql, instance, backup, target, stopAfter(heard));
            } catch (CancellationException e) {
                out.println("stopped at " + last(heard));
            }
            heard.clear();
            download(mysql, instance, backup, target, heard::add);
            out.println("went on at " + heard.get(0));
            out.println("complete: " + last(heard) + ", a file of " + Files.size(target));
        } finally {
            Files.deleteIfExists(target);
            Files.deleteIfExists(folder);
        }
    }

    // tag::backup[]
    static String backUp(CapitalOnlineMysqlClient mysql, String instanceUuid, String note, Duration interval) {
        CreateBackupRequest request = CreateBackupRequest.builder()
                .instanceUuid(instanceUuid)
                .backupType(BackupType.PHYSICAL_BACKUP)
                .desc(note)
                .build();
        mysql.createBackup(request);
        // The answer does not name the backup. Its note finds it, if no other backup has the same.
        Backup begun =
                mysql.findBackup(request).after(interval).await().certain().get(0);
        String backupId = Objects.requireNonNull(begun.backupId());
        mysql.waitForBackup(instanceUuid, backupId)
                .until(BackupStatus.FINISHED)
                .after(interval) // without it after 5 seconds
                .every(interval) // without it every 10 seconds
                .await();
        return backupId;
    }
    // end::backup[]

    // tag::download[]
    static Path download(
            CapitalOnlineMysqlClient mysql,
            String instanceUuid,
            String backupId,
            Path target,
            Consumer<DownloadProgress> listener) {
        // What arrives stands in a .part file beside the target. Another call, in another program too, goes on there.
        return mysql.backupDownload(instanceUuid, backupId).onProgress(listener).to(target);
    }
    // end::download[]

    private static String running(CapitalOnlineMysqlClient mysql, CreateDbInstanceRequest order) {
        String uuid = mysql.newInstanceIds(order, mysql.createDbInstance(order)).get(0);
        mysql.waitForInstance(uuid)
                .until(InstanceStatus.RUNNING)
                .after(EmulatedClouds.INTERVAL)
                .every(EmulatedClouds.INTERVAL)
                .await();
        return uuid;
    }

    // What a listener throws ends the download, as would the end of the program.
    private static Consumer<DownloadProgress> stopAfter(List<DownloadProgress> heard) {
        return progress -> {
            heard.add(progress);
            if (progress.received() > 0) {
                throw new CancellationException();
            }
        };
    }

    private static DownloadProgress last(List<DownloadProgress> heard) {
        return heard.get(heard.size() - 1);
    }
}
