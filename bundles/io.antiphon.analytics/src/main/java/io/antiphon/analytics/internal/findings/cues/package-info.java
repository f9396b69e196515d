@NullMarked
package io.antiphon.analytics.internal.findings.cues;

import org.jspecify.annotations.NullMarked;
