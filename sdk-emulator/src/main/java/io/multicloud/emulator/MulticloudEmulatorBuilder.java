package io.multicloud.emulator;

import io.multicloud.emulator.internal.aliyun.AliyunService;
import io.multicloud.emulator.internal.capitalonline.CapitalOnlineService;
import io.multicloud.emulator.internal.http.CloudServer;
import io.multicloud.emulator.internal.http.CloudService;
import io.multicloud.emulator.internal.http.Journal;
import io.multicloud.emulator.internal.huawei.HuaweiService;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Configures and starts a {@link MulticloudEmulator}. */
public final class MulticloudEmulatorBuilder {

    private int port;
    private Clock clock = Clock.systemUTC();
    private Duration creationTime = Duration.ofSeconds(3);
    private Duration deletionTime = Duration.ofSeconds(1);
    private boolean checkCapitalOnlineClockAndNonce = true;
    private boolean rateLimits;
    private int aliyunCallsPerSecond = Integer.MAX_VALUE;
    private Duration tokenLifetime = Duration.ofHours(24);
    private final List<AliyunAccount> aliyun = new ArrayList<>(List.of(DefaultAccounts.ALIYUN));
    private final List<HuaweiAccount> huawei = new ArrayList<>(List.of(DefaultAccounts.HUAWEI));
    private final List<CapitalOnlineAccount> capitalOnline = new ArrayList<>(List.of(DefaultAccounts.CAPITAL_ONLINE));

    MulticloudEmulatorBuilder() {}

    /**
     * Sets the port; 0, the default, takes a free one.
     *
     * @param port the port, 0 to 65535
     * @return this builder
     * @throws IllegalArgumentException if the port is out of range
     */
    public MulticloudEmulatorBuilder port(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0 to 65535");
        }
        this.port = port;
        return this;
    }

    /**
     * Sets the clock that signatures, nonces and tokens are checked against; the default is the system's. The life of
     * instances follows it too, ahead of it by whatever {@link MulticloudEmulator#advance} has added.
     *
     * @param clock the clock
     * @return this builder
     */
    public MulticloudEmulatorBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * Sets how long an instance is being created, and what else of Aliyun takes time to be made or changed: databases,
     * accounts, networks. The default is 3 seconds.
     *
     * @param creationTime the time from the call until the instance is ready
     * @return this builder
     * @throws IllegalArgumentException if the time is negative
     */
    public MulticloudEmulatorBuilder creationTime(Duration creationTime) {
        this.creationTime = Texts.requireNotNegative("creationTime", creationTime);
        return this;
    }

    /**
     * Sets how long an instance is being deleted, and a database or account of Aliyun; the default is 1 second.
     *
     * @param deletionTime the time from the call until the instance has vanished
     * @return this builder
     * @throws IllegalArgumentException if the time is negative
     */
    public MulticloudEmulatorBuilder deletionTime(Duration deletionTime) {
        this.deletionTime = Texts.requireNotNegative("deletionTime", deletionTime);
        return this;
    }

    /**
     * Sets whether CapitalOnline refuses timestamps more than 15 minutes off and nonces used before; the default is
     * true. Both are guesses: the provider documents neither the tolerated skew nor the lifetime of a nonce.
     *
     * @param check whether to check both
     * @return this builder
     */
    public MulticloudEmulatorBuilder checkCapitalOnlineClockAndNonce(boolean check) {
        this.checkCapitalOnlineClockAndNonce = check;
        return this;
    }

    /**
     * Sets whether the documented rate limits hold: on Huawei Cloud's RDS 60 calls per minute and user, of which one too
     * many gets status 429 and {@code Retry-After}. The other providers document no figure. The default is false, so
     * that tests with many calls need not wait; how the user's minute is cut is a guess, it begins with a call.
     *
     * @param rateLimits whether the documented limits hold
     * @return this builder
     */
    public MulticloudEmulatorBuilder rateLimits(boolean rateLimits) {
        this.rateLimits = rateLimits;
        return this;
    }

    /**
     * Sets how many calls Aliyun takes from each account in one second before it answers {@code Throttling}; the
     * default is no limit. Any figure is a guess: the provider documents the error, but not the limit.
     *
     * @param calls the number of calls
     * @return this builder
     * @throws IllegalArgumentException if the number is less than 1
     */
    public MulticloudEmulatorBuilder aliyunCallsPerSecond(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("calls must be at least 1");
        }
        this.aliyunCallsPerSecond = calls;
        return this;
    }

    /**
     * Sets how long Huawei Cloud's tokens are good; the default is 24 hours. It is measured by {@link #clock}.
     *
     * @param tokenLifetime the time from the issue of a token until it expires
     * @return this builder
     * @throws IllegalArgumentException if the time is negative
     */
    public MulticloudEmulatorBuilder tokenLifetime(Duration tokenLifetime) {
        this.tokenLifetime = Texts.requireNotNegative("tokenLifetime", tokenLifetime);
        return this;
    }

    /**
     * Adds an Aliyun account beside the default one.
     *
     * @param account the account
     * @return this builder
     * @throws IllegalArgumentException if there is an account with the same access key already
     */
    public MulticloudEmulatorBuilder account(AliyunAccount account) {
        refuseDuplicate(aliyun.stream().anyMatch(known -> known.accessKeyId().equals(account.accessKeyId())));
        aliyun.add(account);
        return this;
    }

    /**
     * Adds a Huawei Cloud account beside the default one.
     *
     * @param account the account
     * @return this builder
     * @throws IllegalArgumentException if there is an account with the same access key already
     */
    public MulticloudEmulatorBuilder account(HuaweiAccount account) {
        refuseDuplicate(huawei.stream().anyMatch(known -> known.accessKey().equals(account.accessKey())));
        huawei.add(account);
        return this;
    }

    /**
     * Adds a CapitalOnline account beside the default one.
     *
     * @param account the account
     * @return this builder
     * @throws IllegalArgumentException if there is an account with the same access key already
     */
    public MulticloudEmulatorBuilder account(CapitalOnlineAccount account) {
        refuseDuplicate(
                capitalOnline.stream().anyMatch(known -> known.accessKeyId().equals(account.accessKeyId())));
        capitalOnline.add(account);
        return this;
    }

    /**
     * Starts the emulator.
     *
     * @return the running emulator
     * @throws java.io.UncheckedIOException if the port cannot be opened
     */
    public MulticloudEmulator start() {
        LifeClock lifeClock = new LifeClock(clock);
        LifeTimes lifeTimes = new LifeTimes(creationTime, deletionTime);
        Journal journal = new Journal();
        FaultScript faults = new FaultScript();
        Map<Provider, CloudService> clouds = new EnumMap<>(Provider.class);
        clouds.put(Provider.ALIYUN, new AliyunService(aliyun, clock, lifeClock, lifeTimes, aliyunCallsPerSecond));
        HuaweiService huaweiService = new HuaweiService(huawei, clock, lifeClock, lifeTimes, tokenLifetime, rateLimits);
        clouds.put(Provider.HUAWEI, huaweiService);
        clouds.put(
                Provider.CAPITALONLINE,
                new CapitalOnlineService(capitalOnline, clock, lifeClock, lifeTimes, checkCapitalOnlineClockAndNonce));
        CloudServer server = CloudServer.start(port, clouds, journal, faults::next);
        return new MulticloudEmulator(
                server, journal, lifeClock, faults, clouds, huaweiService::expireTokens, huaweiService::pay);
    }

    private static void refuseDuplicate(boolean duplicate) {
        if (duplicate) {
            throw new IllegalArgumentException("there is an account with this access key already");
        }
    }
}
