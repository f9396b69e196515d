/** What the columns of a file mean: suggested from names and values, declared by a mapping file, carried out on rows. */
@NullMarked
package io.antiphon.channels.internal.mapping;

import org.jspecify.annotations.NullMarked;
