package io.multicloud.core.http;

import io.multicloud.core.Secret;
import io.multicloud.core.error.ConfigurationException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy, with a user and a password where it asks for them. The user and the password are sent with the first
 * request to the proxy, by the Basic scheme and in UTF-8, and to nobody else. To the proxy itself there is no TLS, so
 * everybody between it and this machine can read them.
 *
 * <p>SOCKS proxies, proxies that are spoken to by TLS and other schemes than Basic are not for this type: set them up on
 * an {@code OkHttpClient} of your own and give that to the builder.
 *
 * @param host a name or an address, without scheme and port; IPv6 addresses with or without brackets
 * @param port 1 to 65535
 * @param user the user, null for none
 * @param password the user's password, null for none
 */
public record HttpProxy(
        String host,
        int port,
        @Nullable String user,
        @Nullable Secret password) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,253}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");

    /**
     * Checks all parts.
     *
     * @throws ConfigurationException when the host is no name or address, the port is out of range, the user or the
     *     password is missing while the other is given, or one of them holds what cannot be sent
     */
    public HttpProxy {
        host = checkHost(host);
        if (port < 1 || port > 65535) {
            throw new ConfigurationException("The proxy port must be from 1 to 65535, but is " + port);
        }
        if (user != null || password != null) {
            checkCredentials(user, password);
        }
    }

    /**
     * Describes a proxy that asks for no credentials.
     *
     * @param host a name or an address, without scheme and port; IPv6 addresses with or without brackets
     * @param port 1 to 65535
     * @return the proxy
     * @throws ConfigurationException when the host is no name or address, or the port is out of range
     */
    public static HttpProxy of(String host, int port) {
        return new HttpProxy(host, port, null, null);
    }

    /**
     * Adds a user and a password.
     *
     * @param newUser 1 character or more, no colon and no control characters
     * @param newPassword no control characters; may be empty
     * @return a changed copy
     * @throws ConfigurationException when one of them is missing or holds what cannot be sent
     */
    public HttpProxy withCredentials(String newUser, Secret newPassword) {
        checkCredentials(newUser, newPassword);
        return new HttpProxy(host, port, newUser, newPassword);
    }

    // What was given is not quoted: it may be a whole URL with a password in it.
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    private static String checkHost(@Nullable String host) {
        if (host == null || host.isBlank()) {
            throw new ConfigurationException("The proxy host is missing");
        }
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        if (!IPV6.matcher(bare).matches() && !NAME.matcher(host).matches()) {
            throw new ConfigurationException("The proxy host must be a name of 1 to 253 letters, digits, dots, hyphens"
                    + " and underscores, or an IP address, without scheme, user and port");
        }
        return bare;
    }

    private static void checkCredentials(@Nullable String user, @Nullable Secret password) {
        if (user == null || user.isEmpty()) {
            throw new ConfigurationException("The proxy user is missing");
        }
        if (password == null) {
            throw new ConfigurationException("The proxy password is missing");
        }
        if (user.indexOf(':') >= 0 || hasControls(user)) {
            throw new ConfigurationException("The proxy user must hold no colon and no control characters");
        }
        if (hasControls(password.reveal())) {
            throw new ConfigurationException(
                    "The proxy password must hold no control characters: copy it again without line ends");
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** Returns host and port, and whether there are credentials. */
    @Override
    public String toString() {
        return "HttpProxy[" + address()
                + (user == null ? "]" : ", user=" + Secret.MASK + ", password=" + password + "]");
    }

    /**
     * Returns where the proxy is.
     *
     * @return host and port, for example {@code proxy.example:8080}
     */
    public String address() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
