package io.multicloud.spring.observe;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/** The observations of the clients, and their keys. */
public enum CallObservationDocumentation implements ObservationDocumentation {

    /** One call with all its attempts and waits. */
    CALL {
        @Override
        public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
            return DefaultCallObservationConvention.class;
        }

        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return LowCardinality.values();
        }

        @Override
        public KeyName[] getHighCardinalityKeyNames() {
            return HighCardinality.values();
        }
    };

    /** Keys with few values, which become tags of the timer. */
    public enum LowCardinality implements KeyName {
        /** The cloud: {@code aliyun}, {@code huawei} or {@code capitalonline}. */
        CLOUD,
        /** The service: {@code hybriddb}, {@code flexus-rds}, {@code iam}, {@code mysql} or {@code redis}. */
        SERVICE,
        /** The account's name in the properties, {@code none} for the unnamed one. */
        ACCOUNT,
        /** The action's documented name, for example {@code CreateInstance}. */
        ACTION,
        /**
         * {@code SUCCESS}, or what a failure did on the service's side: {@code NOT_SENT}, {@code REFUSED} or
         * {@code UNKNOWN}.
         */
        OUTCOME,
        /**
         * Why the call failed: a name of {@link io.multicloud.core.error.ErrorKind} where the service refused, of
         * {@link io.multicloud.core.error.TransportException.Reason} where there is no usable answer, {@code OTHER}, or
         * {@code none} for a success.
         */
        KIND,
        /** The HTTP status of the last answer, {@code none} when none came. */
        STATUS;

        @Override
        public String asString() {
            return CallMeters.key(this);
        }
    }

    /** Keys with many values, which only traces show. */
    public enum HighCardinality implements KeyName {
        /** The provider's id of the last request, {@code none} when it gave none. */
        REQUEST_ID,
        /** How many attempts the call made, 0 when it failed before the first. */
        ATTEMPTS;

        @Override
        public String asString() {
            return CallMeters.key(this);
        }
    }
}
