package io.multicloud.emulator;

import io.multicloud.emulator.internal.http.CloudServer;
import io.multicloud.emulator.internal.http.CloudService;
import io.multicloud.emulator.internal.http.Journal;
import io.multicloud.emulator.internal.http.Refusal;
import io.multicloud.emulator.internal.state.LifeClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The three clouds in one JVM, on one port of the loopback interface. It checks signatures, times, nonces and tokens as
 * the clouds do, keeps what is created, and lets instances pass through their states as time goes on.
 *
 * <pre>{@code
 * try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
 *     URI endpoint = emulator.endpoint();              // for any of the three clients
 *     AliyunAccount account = emulator.aliyun();       // whose key signs the calls
 *     emulator.advance(Duration.ofMinutes(1));         // whatever was being created is ready now
 * }
 * }</pre>
 *
 * <p>The path of a request decides which cloud answers: {@code /} is Aliyun, {@code /v3} and {@code /v3.1} are Huawei
 * Cloud (RDS and IAM), {@code /mysql}, {@code /redis}, {@code /ccs} and {@code /paas/monitor} are CapitalOnline, and so
 * are the files of its backups below {@code /backup-files}. All documented actions are served.
 *
 * <p>Where the providers document nothing, the emulator guesses: error codes of CapitalOnline's authentication, most of
 * Huawei's codes for invalid parameters, the zone of CapitalOnline's times (UTC+8).
 *
 * <p>Of Huawei Cloud all 16 operations of Flexus RDS and both of IAM are served, and beside them, undocumented, the lookup
 * of tasks that the provider's own client knows ({@code GET /v3/{project_id}/jobs?id=…}). Restarts, resizes, upgrades and
 * backups take as long as a creation, deletions of backups as long as a deletion. Answers have the documented oddities:
 * {@code "false"} for false, {@code "40"} for 40, {@code ""} for what is absent, three forms of times. Guessed are the
 * codes of refusals (they are those of RDS), that an instance whose order is not paid is listed as {@code BUILD} until
 * {@link #payOrder}, that a minor upgrade shows as {@code MODIFYING}, that most changes need an {@code ACTIVE} instance,
 * which parameters a database has and in which ranges, when automatic backups are taken (at the beginning of their
 * window) and which times can be restored (from the oldest backup on), and which flavors are sold out in which zones.
 * Disks do not fill and passwords open nothing, so that no instance ever is {@code STORAGE FULL}; none is {@code FAILED}
 * or {@code RESTORING} either.
 *
 * <p>Of Aliyun all documented actions are served, in JSON and in XML, as GET and as signed form; those that demand HTTPS
 * are served over loopback HTTP too. Two actions that only the provider's own SDK knows are there as well:
 * {@code CreateDatabase}, without which no instance had a second database, and {@code CreateDatabaseBackup}. Guesses are:
 *
 * <ul>
 *   <li>how long things take: databases, accounts, public addresses and switches of networks as long as a creation,
 *       during which the instance of a switch is in the state {@code MODIFY}; backups five minutes;
 *   <li>that {@code Interval} counts minutes, as only then the documented example keeps the documented limit of 400 values;
 *       values and sizes are made up, but follow from nodes, age and time of day alone;
 *   <li>the backup policy before one is set (none, but for the retention); which actions make tasks; that {@code DBInfo}
 *       wins over {@code DBName}; that the account made with an instance counts among its three;
 *   <li>the error codes of an unknown account, a wrong old password, the only database, addresses of a white list that are
 *       there already or are not there, too many groups of it, and too many values.
 * </ul>
 *
 * <p>Of CapitalOnline all actions of the three documents are served: cloud MySQL with the later and the withdrawn ones,
 * jobs, monitoring, and cloud Redis. The file of a backup is served at the address that {@code DownloadBackup} tells, as a
 * whole or, for a {@code Range}, in part. Answers have the documented oddities: ports as texts, empty texts for what is
 * absent, two names for one member. Guesses are:
 *
 * <ul>
 *   <li>the states {@code UPDATING} and {@code DELETING} of instances, {@code running} and {@code deleting} of backups;
 *       that changes take as long as a creation and hold their instance, and that no job fails;
 *   <li>that the jobs of these services are known under {@code /ccs}, and under which type;
 *   <li>the code where the kind or the state of an instance does not allow an action ({@code UnsupportedOperation} and
 *       {@code ResourceInUse});
 *   <li>what is on sale, parameters and their ranges, and values of metrics, all made up; the databases of an instance
 *       ({@code orders}, {@code stock}, {@code test}, {@code test1}, {@code test2}), as no action makes one;
 *   <li>that read-only instances are listed beside the others and go with their primary; the members of
 *       {@code Master_Info}; that there are no automatic backups before a schedule is set, that they begin with their hour
 *       and are kept for seven days; that the address of a backup is good as long as the backup is there.
 * </ul>
 *
 * <p>The {@code Date} header of answers always shows the system's time, whatever the clock, as the JDK's server writes
 * it; {@link FaultProxy#dates} overwrites it on the way to the client.
 *
 * <p>Instances of this class are safe for use by several threads.
 */
public final class MulticloudEmulator implements AutoCloseable {

    private final CloudServer server;
    private final Journal journal;
    private final LifeClock lifeClock;
    private final FaultScript faults;
    private final Map<Provider, CloudService> clouds;
    private final Runnable tokenExpiry;
    private final Predicate<String> payment;

    MulticloudEmulator(
            CloudServer server,
            Journal journal,
            LifeClock lifeClock,
            FaultScript faults,
            Map<Provider, CloudService> clouds,
            Runnable tokenExpiry,
            Predicate<String> payment) {
        this.server = server;
        this.journal = journal;
        this.lifeClock = lifeClock;
        this.faults = faults;
        this.clouds = Map.copyOf(clouds);
        this.tokenExpiry = tokenExpiry;
        this.payment = payment;
    }

    /**
     * Starts an emulator on a free port with all defaults.
     *
     * @return the running emulator
     * @throws java.io.UncheckedIOException if no port can be opened
     */
    public static MulticloudEmulator start() {
        return builder().start();
    }

    /**
     * Starts to configure an emulator.
     *
     * @return a new builder
     */
    public static MulticloudEmulatorBuilder builder() {
        return new MulticloudEmulatorBuilder();
    }

    /**
     * Names the address that serves all three clouds.
     *
     * @return {@code http://127.0.0.1:<port>}
     */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /**
     * Lets time pass for the life of instances and of idempotency tokens. The clock that signatures, nonces and Huawei
     * tokens are checked against stays where it is.
     *
     * @param time how far to go on
     * @throws IllegalArgumentException if the time is negative
     */
    public void advance(Duration time) {
        lifeClock.advance(time);
    }

    /**
     * Makes every Huawei Cloud token that was issued so far invalid at once; the next call with one of them gets status
     * 401, and new tokens are good.
     */
    public void expireTokens() {
        tokenExpiry.run();
    }

    /**
     * Pays an order of Huawei Cloud that was not to be paid automatically, as its customer would in the console: only
     * then the instance is built, or gets its other flavor. Nothing in the documented API pays an order.
     *
     * @param orderId the {@code order_id} of the answer
     * @throws IllegalArgumentException if no order of this id waits to be paid
     * @throws IllegalStateException if what was ordered cannot be done now, as the instance is busy; the order goes on
     *     waiting
     */
    public void payOrder(String orderId) {
        try {
            if (!payment.test(orderId)) {
                throw new IllegalArgumentException("no order " + orderId + " waits to be paid");
            }
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal.text(), refusal);
        }
    }

    /**
     * Lists the calls, oldest first; of more than 10,000 the oldest are forgotten. A request whose path belongs to no
     * cloud is not listed.
     *
     * @return a copy of the journal
     */
    public List<JournalEntry> journal() {
        return journal.entries();
    }

    /**
     * Returns the script of the faults that this emulator plays; at first it is empty.
     *
     * @return the script, for rules to be added at any time
     */
    public FaultScript faults() {
        return faults;
    }

    /**
     * Lists what exists in all accounts of a cloud, without a call and untouched by faults. Instances that are being
     * created or deleted are listed, those that have vanished are not.
     *
     * @param provider the cloud
     * @return the instances, of each account or project in the order of their creation
     */
    public List<EmulatedInstance> instances(Provider provider) {
        CloudService cloud = clouds.get(provider);
        return cloud == null ? List.of() : cloud.instances();
    }

    /**
     * Returns the Aliyun account that every emulator has.
     *
     * @return the default account
     */
    public AliyunAccount aliyun() {
        return DefaultAccounts.ALIYUN;
    }

    /**
     * Returns the Huawei Cloud account that every emulator has; it has projects in {@code cn-north-4} and
     * {@code ap-southeast-1}.
     *
     * @return the default account
     */
    public HuaweiAccount huawei() {
        return DefaultAccounts.HUAWEI;
    }

    /**
     * Returns the CapitalOnline account that every emulator has.
     *
     * @return the default account
     */
    public CapitalOnlineAccount capitalOnline() {
        return DefaultAccounts.CAPITAL_ONLINE;
    }

    /** Stops the server, cuts its connections and ends its threads; further calls do nothing. */
    @Override
    public void close() {
        server.stop();
    }
}
