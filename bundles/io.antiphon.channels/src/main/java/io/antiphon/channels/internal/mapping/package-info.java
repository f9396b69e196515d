/** What the columns of a file mean: a mapping, and the plan that comes of it for the file at hand. */
@NullMarked
package io.antiphon.channels.internal.mapping;

import org.jspecify.annotations.NullMarked;
