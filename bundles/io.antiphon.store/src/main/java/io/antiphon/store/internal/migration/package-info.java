/** What bundles contribute to the database: their tables, brought step by step to the newest state. */
@NullMarked
package io.antiphon.store.internal.migration;

import org.jspecify.annotations.NullMarked;
