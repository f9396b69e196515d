@NullMarked
package io.antiphon.analytics.internal.command;

import org.jspecify.annotations.NullMarked;
