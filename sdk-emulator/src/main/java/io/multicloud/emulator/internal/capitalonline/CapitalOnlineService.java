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

/** The RPC gateway of CapitalOnline: MySQL is modelled, Redis, tasks and monitoring are only verified. */
public final class CapitalOnlineService implements CloudService {

    private static final Logger LOG = System.getLogger(CapitalOnlineService.class.getName());
    private static final String VERSION = "2019-08-08";

    private final CapitalOnlineActions actions;
    private final CapitalOnlineAuthenticator authenticator;
    private final List<CapitalOnlineTenant> tenants;

    public CapitalOnlineService(
            List<CapitalOnlineAccount> accounts,
            Clock clock,
            LifeClock lifeClock,
            LifeTimes lifeTimes,
            boolean checkClockAndNonce) {
        Map<String, CapitalOnlineTenant> byKey = new LinkedHashMap<>();
        accounts.forEach(
                account -> byKey.put(account.accessKeyId(), new CapitalOnlineTenant(account, clock, lifeClock)));
        this.tenants = List.copyOf(byKey.values());
        this.actions = new CapitalOnlineActions(lifeTimes);
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
            return CapitalOnlineActions.method(path(request), action).isPresent() ? action : null;
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
            return reply.success(members(request, reply));
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
        String method = CapitalOnlineActions.method(path, action).orElseThrow(Refusals::unknownAction);
        reply.action(action);
        CapitalOnlineAuthenticator.requireValue(query, "Version", VERSION);
        if (!method.equals(request.method())) {
            throw Refusals.httpMethod(action, method);
        }
        CapitalOnlineTenant tenant = authenticator.authenticate(method, query);
        CapitalOnlineAction modelled = actions.find(path, action).orElseThrow(() -> Refusals.notModelled(action));
        Arguments arguments = Arguments.of(request, query);
        DocumentedRules.check(path, action, arguments);
        synchronized (tenant) {
            return modelled.run(arguments, tenant);
        }
    }

    /** Both /mysql? and /mysql/? are in use. */
    private static String path(RawRequest request) {
        return request.rawPath().replaceFirst("/$", "");
    }
}
