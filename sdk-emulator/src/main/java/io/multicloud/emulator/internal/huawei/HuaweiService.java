package io.multicloud.emulator.internal.huawei;

import io.multicloud.emulator.EmulatedInstance;
import io.multicloud.emulator.HuaweiAccount;
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

/** The API gateway of Huawei Cloud, with RDS and IAM behind it. */
public final class HuaweiService implements CloudService {

    private static final Logger LOG = System.getLogger(HuaweiService.class.getName());

    /** Of one user; there is another one for all calls together, which one emulator does not reach. */
    private static final int CALLS_PER_MINUTE = 60;

    private final List<HuaweiTenant> tenants;
    private final IamTokens tokens;
    private final HuaweiAuthenticator authenticator;
    private final CreateToken createToken;

    public HuaweiService(
            List<HuaweiAccount> accounts,
            Clock clock,
            LifeClock lifeClock,
            LifeTimes lifeTimes,
            Duration tokenLifetime,
            boolean rateLimits) {
        int callsPerMinute = rateLimits ? CALLS_PER_MINUTE : Integer.MAX_VALUE;
        Map<String, HuaweiTenant> byKey = new LinkedHashMap<>();
        for (HuaweiAccount account : accounts) {
            CallLimit limit = new CallLimit(clock, callsPerMinute, Duration.ofMinutes(1));
            byKey.put(account.accessKey(), new HuaweiTenant(account, lifeClock, lifeTimes, limit));
        }
        this.tenants = List.copyOf(byKey.values());
        this.tokens = new IamTokens(clock, tokenLifetime);
        this.authenticator = new HuaweiAuthenticator(byKey, tokens, clock);
        this.createToken = new CreateToken(tenants, tokens);
    }

    public void expireTokens() {
        tokens.expireAll();
    }

    /** Pays an order; false when none of this id waits. What cannot be done now is refused, and the order goes on waiting. */
    public boolean pay(String orderId) {
        return tenants.stream().anyMatch(tenant -> tenant.pay(orderId));
    }

    @Override
    public Provider provider() {
        return Provider.HUAWEI;
    }

    @Override
    public @Nullable String action(RawRequest raw) {
        return route(raw).map(HuaweiRoute::action).orElse(null);
    }

    @Override
    public Answer refuse(RawRequest raw, Refusal refusal) {
        HuaweiReply reply = new HuaweiReply();
        route(raw).ifPresent(reply::route);
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
    public Answer serve(RawRequest raw) {
        HuaweiReply reply = new HuaweiReply();
        try {
            return answer(raw, reply);
        } catch (Refusal refusal) {
            return reply.failure(refusal);
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "The emulator failed at a call to Huawei Cloud", bug);
            return reply.failure(Refusals.internal());
        }
    }

    private static Optional<HuaweiRoute> route(RawRequest raw) {
        try {
            return Optional.of(HuaweiRequest.of(raw).route());
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }

    private Answer answer(RawRequest raw, HuaweiReply reply) {
        if (raw.bodyTooLarge()) {
            throw Refusals.bodyTooLarge();
        }
        HuaweiRequest request = HuaweiRequest.of(raw);
        HuaweiRoute route = request.route();
        reply.route(route);
        if (route.isLogin()) {
            return createToken.run(request, reply);
        }
        HuaweiCaller caller = authenticator.authenticate(raw);
        if (route.ofIam()) {
            DocumentedRules.checkIam(route, request);
            return reply.success(route.status(), ListProjects.run(request, caller.tenant()));
        }
        caller.tenant().countCall();
        HuaweiProject project = caller.project(request.path().get(1), raw);
        DocumentedRules.checkRds(route, request);
        synchronized (project) {
            return reply.success(route.status(), HuaweiActions.of(route).run(request, project));
        }
    }
}
