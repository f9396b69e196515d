@NullMarked
package io.antiphon.analytics.internal.findings.course;

import org.jspecify.annotations.NullMarked;
