package io.multicloud.core.internal.transport;

import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.internal.Jars;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Refuses an OkHttp of which nobody knows whether it sends a request at most once. */
final class OkHttpVersion {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\.(\\d{1,4}).*");

    private OkHttpVersion() {}

    static void check() {
        check(found());
        // Reaches through to Okio and Kotlin: one that is missing, or not OkHttp's own, shows here and not at a call.
        HttpUrl.get("https://host.example/");
    }

    static void check(@Nullable String version) {
        Matcher number = NUMBER.matcher(version == null ? "" : version);
        if (number.matches() && isTooOld(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)))) {
            throw new ConfigurationException("OkHttp " + version
                    + " is too old for the SDK, which needs 4.12 or newer: import multicloud-sdk-bom, which sets okhttp"
                    + " and okhttp-jvm to one version. The class path holds " + Jars.of("okhttp3.OkHttpClient"));
        }
    }

    private static boolean isTooOld(int major, int minor) {
        return major < 4 || (major == 4 && minor < 12);
    }

    // By reflection: the compiler would copy the constant of the version that it saw.
    private static @Nullable String found() {
        try {
            return String.valueOf(
                    Class.forName("okhttp3.OkHttp").getField("VERSION").get(null));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
