package io.multicloud.examples;

import java.util.List;
import java.util.Optional;

/** The few things that the quickstart does, on one cloud. */
interface Cloud extends AutoCloseable {

    /** The cloud's name as it is shown. */
    String name();

    /** Creates an instance and returns its id. */
    String createInstance();

    /** Lists all instances. */
    List<InstanceRow> instances();

    /** Deletes an instance; false where the cloud's API has no such action. */
    boolean deleteInstance(String id);

    /** Finds an instance by its id. */
    default Optional<InstanceRow> instance(String id) {
        return instances().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    @Override
    void close();
}
