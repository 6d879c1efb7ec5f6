package io.multicloud.emulator.internal.capitalonline;

/** A size that is on sale, under its product number. */
record ProductSize(int paasGoodsId, int cores, int gigabytes) {

    static final int MEGABYTES = 1024;

    /** Redis is sold by memory alone. */
    String label() {
        return cores == 0 ? gigabytes + "G" : cores + "C" + gigabytes + "G";
    }

    int megabytes() {
        return gigabytes * MEGABYTES;
    }

    boolean isAtLeast(ProductSize other) {
        return cores >= other.cores && gigabytes >= other.gigabytes;
    }
}
