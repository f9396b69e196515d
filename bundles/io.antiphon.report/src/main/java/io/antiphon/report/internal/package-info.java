@NullMarked
package io.antiphon.report.internal;

import org.jspecify.annotations.NullMarked;
