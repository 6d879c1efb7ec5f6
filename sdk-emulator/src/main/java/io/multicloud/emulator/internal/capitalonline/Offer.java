package io.multicloud.emulator.internal.capitalonline;

/** One size of one edition: what an order names by its product number. */
record Offer(Edition edition, ProductSize size) {}
