/** The sources that are taken in: which connector reads one, asked under the guard, and what it hands over. Plain Java. */
@NullMarked
package io.antiphon.channels.internal.source;

import org.jspecify.annotations.NullMarked;
