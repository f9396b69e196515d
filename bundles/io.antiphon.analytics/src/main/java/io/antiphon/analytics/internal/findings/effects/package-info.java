@NullMarked
package io.antiphon.analytics.internal.findings.effects;

import org.jspecify.annotations.NullMarked;
