package io.antiphon.store.internal;

import io.antiphon.store.spi.Contribution;

/** A contribution and the symbolic name of the bundle that offers it. */
record Offer(String bundle, Contribution contribution) {}
