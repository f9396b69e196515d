@NullMarked
package io.antiphon.analytics.internal.labels;

import org.jspecify.annotations.NullMarked;
