package io.multicloud.examples.jshell;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;

/** The clients that {@code startup.jsh} puts into variables. A cloud that is not configured says so when it is used. */
public final class Clouds {

    private static final Session SESSION = Session.open();

    private Clouds() {}

    static Session session() {
        return SESSION;
    }

    /**
     * Returns the client of HybridDB.
     *
     * @return the client
     */
    public static HybridDbClient aliyun() {
        return SESSION.aliyun().client();
    }

    /**
     * Returns the client of Flexus RDS.
     *
     * @return the client
     */
    public static FlexusRdsClient huawei() {
        return SESSION.huawei().client();
    }

    /**
     * Returns the client of CapitalOnline's MySQL.
     *
     * @return the client
     */
    public static CapitalOnlineMysqlClient mysql() {
        return SESSION.mysql().client();
    }

    /**
     * Returns the client of CapitalOnline's Redis.
     *
     * @return the client
     */
    public static CapitalOnlineRedisClient redis() {
        return SESSION.redis().client();
    }

    /**
     * Returns the emulator that the clients talk to.
     *
     * @return the emulator, whose clock can be turned and whose calls can be listed
     * @throws IllegalStateException when the clients talk to clouds
     */
    public static MulticloudEmulator emulator() {
        MulticloudEmulator emulator = SESSION.emulator();
        if (emulator == null) {
            throw new IllegalStateException("The clients talk to clouds, not to an emulator");
        }
        return emulator;
    }

    /** Says on standard error where each client points, so that output of scripts stays clean. */
    public static void greet() {
        System.err.println(SESSION.places());
    }
}
