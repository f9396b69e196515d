@NullMarked
package io.antiphon.analytics.internal.compare;

import org.jspecify.annotations.NullMarked;
