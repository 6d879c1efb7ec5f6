package io.multicloud.core.observe;

import io.multicloud.core.spi.Operation;

/**
 * One way in which the answers of an operation differ from what this version of the SDK knows. It holds no value out of
 * an answer, but for a new value of an open enumeration.
 *
 * @param operation whose answer it is; prints as {@code aliyun.hybriddb.DescribeInstances}
 * @param kind what is different
 * @param path the member from the root of the body, for example {@code Instances[].Databases[].DBName}: without indexes,
 *     and without the objects that a service wraps lists in; a name that is no plain word of at most 64 characters is
 *     {@code *}
 * @param expected the simple name of the Java type that reads the value; for an unknown field that of the record
 * @param found what came instead: {@code text}, {@code number}, {@code boolean}, {@code object}, {@code array} or
 *     {@code null}; for an unknown value the value itself where it is short and plain, or else {@code text}
 */
public record Drift(Operation<?, ?> operation, DriftKind kind, String path, String expected, String found) {

    /**
     * Says it in a line.
     *
     * @return for example {@code aliyun.hybriddb.DescribeInstances: OTHER_TYPE at PageNumber: text for Integer}
     */
    @Override
    public String toString() {
        return operation + ": " + kind + " at " + path + ": " + found + " for " + expected;
    }
}
