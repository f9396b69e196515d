/** What customers say about what a service costs the world. */
@NullMarked
package io.antiphon.sustainability.internal.voice;

import org.jspecify.annotations.NullMarked;
