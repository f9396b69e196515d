/** The components of the capability and its commands. */
@NullMarked
package io.antiphon.channels.internal;

import org.jspecify.annotations.NullMarked;
