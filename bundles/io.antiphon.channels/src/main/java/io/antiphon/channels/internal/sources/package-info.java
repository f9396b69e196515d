/** Sources that are taken in again and again. */
@NullMarked
package io.antiphon.channels.internal.sources;

import org.jspecify.annotations.NullMarked;
