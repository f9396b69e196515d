@NullMarked
package io.antiphon.analytics.ui.internal;

import org.jspecify.annotations.NullMarked;
