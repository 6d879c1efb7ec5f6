package io.multicloud.emulator.internal.aliyun;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.Provider;
import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.http.CloudService;
import io.multicloud.emulator.internal.http.RawRequest;
import io.multicloud.emulator.internal.http.Refusal;
import io.multicloud.emulator.internal.state.CallLimit;
import io.multicloud.emulator.internal.state.LifeClock;
import io.multicloud.emulator.internal.state.LifeTimes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The RPC gateway of Aliyun, with one product behind it. */
public final class AliyunService implements CloudService {

    private static final Logger LOG = System.getLogger(AliyunService.class.getName());
    private static final String VERSION = "2016-01-01";

    private final AliyunActions actions = new AliyunActions();
    private final AliyunAuthenticator authenticator;
    private final List<AliyunTenant> tenants;

    public AliyunService(
            List<AliyunAccount> accounts, Clock clock, LifeClock lifeClock, LifeTimes lifeTimes, int callsPerSecond) {
        Map<String, AliyunTenant> byKey = new LinkedHashMap<>();
        for (AliyunAccount account : accounts) {
            CallLimit limit = new CallLimit(clock, callsPerSecond, Duration.ofSeconds(1));
            byKey.put(account.accessKeyId(), new AliyunTenant(account, clock, lifeClock, lifeTimes, limit));
        }
        this.tenants = List.copyOf(byKey.values());
        this.authenticator = new AliyunAuthenticator(byKey, clock);
    }

    @Override
    public Provider provider() {
        return Provider.ALIYUN;
    }

    @Override
    public @Nullable String action(RawRequest request) {
        try {
            String action = RequestParameters.of(request).getOrDefault("Action", "");
            return actions.find(action).isPresent() ? action : null;
        } catch (Refusal malformed) {
            return null;
        }
    }

    @Override
    public Answer refuse(RawRequest request, Refusal refusal) {
        AliyunReply reply = new AliyunReply(request.headerOr("host", ""));
        String action = action(request);
        if (action != null) {
            reply.action(action);
        }
        try {
            reply.format(AnswerFormat.of(
                    Optional.ofNullable(RequestParameters.of(request).get("Format"))));
        } catch (Refusal malformed) {
            return reply.failure(refusal);
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
        AliyunReply reply = new AliyunReply(request.headerOr("host", ""));
        try {
            return reply.success(result(request, reply));
        } catch (Refusal refusal) {
            return reply.failure(refusal);
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "The emulator failed at a call to Aliyun", bug);
            return reply.failure(Refusals.internal());
        }
    }

    private ObjectNode result(RawRequest request, AliyunReply reply) {
        checkTransport(request);
        Map<String, String> raw = RequestParameters.of(request);
        AliyunParameters parameters = new AliyunParameters(raw);
        reply.format(AnswerFormat.of(parameters.optional("Format")));
        ServedAction served = served(parameters);
        reply.action(parameters.required("Action"));
        AliyunTenant tenant = authenticator.authenticate(request.method(), raw);
        tenant.countCall();
        if (served.httpsOnly() && !request.loopback()) {
            throw Refusals.needsHttps();
        }
        parameters.allowOnly(served.parameters());
        DocumentedRules.check(served.name(), parameters);
        synchronized (tenant) {
            return served.action().run(parameters, tenant);
        }
    }

    private static void checkTransport(RawRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("POST")) {
            throw Refusals.httpMethod(request.method());
        }
        if (request.bodyTooLarge()) {
            throw Refusals.bodyTooLarge();
        }
    }

    private ServedAction served(AliyunParameters parameters) {
        String action = parameters.required("Action");
        if (!parameters.required("Version").equals(VERSION)) {
            throw Refusals.invalid("Version", "this product has " + VERSION);
        }
        return actions.find(action).orElseThrow(Refusals::unknownAction);
    }
}
