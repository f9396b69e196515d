@NullMarked
package io.antiphon.analytics.internal.findings;

import org.jspecify.annotations.NullMarked;
