@NullMarked
package io.antiphon.analytics.internal.store;

import org.jspecify.annotations.NullMarked;
