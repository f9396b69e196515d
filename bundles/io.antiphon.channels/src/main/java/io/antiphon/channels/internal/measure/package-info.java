/** Measurements that came in from files: what was measured, when, and what it says to the rest of the loop. */
@NullMarked
package io.antiphon.channels.internal.measure;

import org.jspecify.annotations.NullMarked;
