/** Which files a path stands for: folders and archives. Plain Java. */
@NullMarked
package io.antiphon.channels.internal.arrival;

import org.jspecify.annotations.NullMarked;
