package io.multicloud.emulator.internal.capitalonline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.CapitalOnlineAccount;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.Provider;
import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.http.CloudService;
import io.multicloud.emulator.internal.http.RawRequest;
import io.multicloud.emulator.internal.http.Refusal;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The RPC gateway of CapitalOnline. All actions of the three catalogs' documents are served: MySQL with its later and its
 * withdrawn actions, jobs under {@code /ccs}, monitoring under {@code /paas/monitor}, and Redis. The files of backups are
 * served too, at the addresses that {@code DownloadBackup} tells.
 *
 * <p>Guessed, since no document says it: errors of authentication; the zone of times (UTC+8); the states {@code UPDATING}
 * and {@code DELETING}, and {@code running} and {@code deleting} of backups; that every job takes as long as a creation,
 * or a deletion, and holds its instance; that jobs of these services are known under {@code /ccs}; which code is given
 * where an instance's kind or state does not allow an action; what is on sale; the databases of an instance, as no action
 * makes one; its parameters; when automatic backups begin within their hour and how long they are kept; how long the
 * address of a backup is good. The classes of the actions say more.
 */
public final class CapitalOnlineService implements CloudService {

    private static final Logger LOG = System.getLogger(CapitalOnlineService.class.getName());
    private static final String VERSION = "2019-08-08";

    private final CapitalOnlineAuthenticator authenticator;
    private final List<CapitalOnlineTenant> tenants;
    private final BackupFiles files;

    public CapitalOnlineService(
            List<CapitalOnlineAccount> accounts,
            Clock clock,
            LifeClock lifeClock,
            LifeTimes lifeTimes,
            boolean checkClockAndNonce) {
        Map<String, CapitalOnlineTenant> byKey = new LinkedHashMap<>();
        for (CapitalOnlineAccount account : accounts) {
            byKey.put(account.accessKeyId(), new CapitalOnlineTenant(account, clock, lifeClock, lifeTimes));
        }
        this.tenants = List.copyOf(byKey.values());
        this.files = new BackupFiles(tenants);
        this.authenticator = new CapitalOnlineAuthenticator(byKey, clock, checkClockAndNonce);
    }

    @Override
    public Provider provider() {
        return Provider.CAPITALONLINE;
    }

    @Override
    public @Nullable String action(RawRequest request) {
        try {
            String action = QueryParameters.of(request.rawQuery()).getOrDefault("Action", "");
            return CapitalOnlineActions.find(path(request), action).isPresent() ? action : null;
        } catch (Refusal malformed) {
            return null;
        }
    }

    @Override
    public Answer refuse(RawRequest request, Refusal refusal) {
        CapitalOnlineReply reply = new CapitalOnlineReply();
        String action = action(request);
        if (action != null) {
            reply.action(action);
        }
        return reply.failure(refusal);
    }

    @Override
    public Refusal throttled() {
        return Refusals.throttled();
    }

    @Override
    public Refusal failed(int status) {
        return Refusals.failed(status);
    }

    @Override
    public List<EmulatedInstance> instances() {
        return tenants.stream().flatMap(tenant -> tenant.shown().stream()).toList();
    }

    @Override
    public Answer serve(RawRequest request) {
        CapitalOnlineReply reply = new CapitalOnlineReply();
        try {
            return BackupFiles.isAddress(request.rawPath())
                    ? files.serve(request)
                    : reply.success(members(request, reply));
        } catch (Refusal refusal) {
            return reply.failure(refusal);
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "The emulator failed at a call to CapitalOnline", bug);
            return reply.failure(Refusals.internal());
        }
    }

    private ObjectNode members(RawRequest request, CapitalOnlineReply reply) {
        if (request.bodyTooLarge()) {
            throw Refusals.bodyTooLarge();
        }
        String path = path(request);
        Map<String, String> query = QueryParameters.of(request.rawQuery());
        String action = CapitalOnlineAuthenticator.required(query, "Action");
        ServedAction served = CapitalOnlineActions.find(path, action).orElseThrow(Refusals::unknownAction);
        reply.action(action);
        CapitalOnlineAuthenticator.requireValue(query, "Version", VERSION);
        if (!served.method().equals(request.method())) {
            throw Refusals.httpMethod(action, served.method());
        }
        CapitalOnlineTenant tenant = authenticator.authenticate(served.method(), query);
        Arguments arguments = Arguments.of(request, query);
        DocumentedRules.check(served.operation(), arguments);
        synchronized (tenant) {
            return served.action().run(arguments, tenant);
        }
    }

    /** Both /mysql? and /mysql/? are in use. */
    private static String path(RawRequest request) {
        return request.rawPath().replaceFirst("/$", "");
    }
}
