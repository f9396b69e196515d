@NullMarked
package io.antiphon.analytics.internal.vectors;

import org.jspecify.annotations.NullMarked;
