@NullMarked
package io.antiphon.analytics.internal.indicators;

import org.jspecify.annotations.NullMarked;
