@NullMarked
package io.antiphon.analytics.internal;

import org.jspecify.annotations.NullMarked;
