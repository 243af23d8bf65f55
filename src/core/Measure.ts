/** What a customer's size is measured in. */
export type Measure = 'revenue' | 'margin' | 'quantity' | 'orders'
